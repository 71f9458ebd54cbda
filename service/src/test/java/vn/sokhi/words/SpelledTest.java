package vn.sokhi.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpelledTest {

    /// Compared with ICU4J 77.1 (Unicode CLDR), but for the lines with noughts at the head of an inner group.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0              | không                                              | zero
            5              | năm                                                | five
            10             | mười                                               | ten
            11             | mười một                                           | eleven
            14             | mười bốn                                           | fourteen
            15             | mười lăm                                           | fifteen
            21             | hai mươi mốt                                       | twenty-one
            24             | hai mươi tư                                        | twenty-four
            55             | năm mươi lăm                                       | fifty-five
            90             | chín mươi                                          | ninety
            100            | một trăm                                           | one hundred
            105            | một trăm lẻ năm                                    | one hundred five
            110            | một trăm mười                                      | one hundred ten
            115            | một trăm mười lăm                                  | one hundred fifteen
            999            | chín trăm chín mươi chín                           | nine hundred ninety-nine
            1000           | một nghìn                                          | one thousand
            1005           | một nghìn không trăm lẻ năm                        | one thousand five
            1250           | một nghìn hai trăm năm mươi                        | one thousand two hundred fifty
            12405          | mười hai nghìn bốn trăm lẻ năm                     | twelve thousand four hundred five
            98300          | chín mươi tám nghìn ba trăm                        | ninety-eight thousand three hundred
            1000000        | một triệu                                          | one million
            1000005        | một triệu không trăm lẻ năm                        | one million five
            2000000000     | hai tỷ                                             | two billion
            5000000000000  | năm nghìn tỷ                                       | five trillion
            1.25           | một phẩy hai năm                                   | one point two five
            1.250          | một phẩy hai năm                                   | one point two five
            0.001          | không phẩy không không một                         | zero point zero zero one
            0.125          | không phẩy một hai năm                             | zero point one two five
            1250.75        | một nghìn hai trăm năm mươi phẩy bảy năm           | one thousand two hundred fifty point seven five
            -5             | âm năm                                             | minus five
            -0.4           | âm không phẩy bốn                                  | minus zero point four
            """)
    void a_number_is_said_so(String number, String vi, String en) {
        assertEquals(vi, Spelled.vi(new BigDecimal(number)));
        assertEquals(en, Spelled.en(new BigDecimal(number)));
    }

    @Test
    void what_nobody_could_listen_to_is_not_said() {
        assertTrue(Spelled.isSayable(new BigDecimal("999999999999999.000000000001")));
        assertTrue(Spelled.isSayable(new BigDecimal("1E14")));
        assertFalse(Spelled.isSayable(new BigDecimal("1E15")));
        assertFalse(Spelled.isSayable(new BigDecimal("1E-13")));
    }
}

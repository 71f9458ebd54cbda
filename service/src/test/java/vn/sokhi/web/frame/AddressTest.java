package vn.sokhi.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/// A page's address, changed a little, keeps the rest of its question.
class AddressTest {

    @Test
    void language_format_and_theme_are_no_part_of_it() {
        assertEquals(
                "/listed?q=xi%20mang&province=37",
                asked("GET", "q=xi%20mang&lang=en&province=37&format=csv&theme=dark"));
    }

    @Test
    void one_answer_is_changed_and_one_taken_off() {
        var here = Address.of("/listed?q=xi+mang&province=37&page=3");
        assertEquals(
                "/listed?q=xi+mang&page=3&province=79",
                here.with("province", 79).toString());
        assertEquals("/listed?q=xi+mang&page=3", here.without("province").toString());
        assertEquals(
                "/listed?q=a%26b%3D%22",
                Address.of("/listed").with("q", "a&b=\"").toString());
    }

    @Test
    void a_form_that_was_refused_is_asked_for_without_its_question() {
        assertEquals("/listed", asked("POST", "q=1"));
    }

    @Test
    void a_question_too_long_to_repeat_is_not_repeated() {
        assertFalse(asked("GET", "q=" + "x".repeat(9000)).contains("xx"));
    }

    @Test
    void pages_have_addresses_and_the_first_needs_none() {
        var pager = Pager.of(Address.of("/listed?province=37&page=9"), 2, 50, 120);
        assertEquals("/listed?province=37", pager.previous());
        assertEquals("/listed?province=37&page=3", pager.next());
        assertEquals(51, pager.from());
        assertEquals(120, Pager.of(Address.of("/listed"), 999, 50, 120).to());
        assertEquals(3, Pager.of(Address.of("/listed"), 999, 50, 120).number());
        assertEquals(1, Pager.of(Address.of("/listed"), -1, 50, 0).number());
    }

    private static String asked(String method, String query) {
        var request = new MockHttpServletRequest(method, "/listed");
        request.setQueryString(query);
        return Address.of(request).toString();
    }
}

package vn.sokhi.web.intake;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/// Somebody who sits in a seat and goes from page to page, with the cookies and the form tokens that a browser keeps.
final class Visit {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final MockMvc web;
    private MockHttpSession session = new MockHttpSession();
    private Cookie form = new Cookie("form", "");
    private String token = "";

    Visit(MockMvc web) {
        this.web = web;
    }

    /// Takes the seat whose company's name has that word.
    static Visit of(MockMvc web, String company) throws Exception {
        var visit = new Visit(web);
        var page = visit.open("/try").getContentAsString();
        var offer =
                Pattern.compile("name=\"person\" value=\"([^\"]+)\"").matcher(page.substring(before(page, company)));
        if (!offer.find()) throw new IllegalStateException("no seat at " + company);
        var asked = post("/seat").param("person", offer.group(1));
        var sat = visit.sent(asked);
        visit.session =
                (MockHttpSession) Objects.requireNonNull(sat.getRequest().getSession(false));
        visit.open("/facilities");
        return visit;
    }

    private static int before(String page, String company) {
        int at = page.indexOf(company);
        return at < 0 ? page.length() : page.lastIndexOf("<form", at);
    }

    MockHttpServletResponse open(String address) throws Exception {
        return answer(get(address).accept("text/html"));
    }

    MockHttpServletResponse ask(String address) throws Exception {
        return answer(get(address).accept("application/json"));
    }

    /// Sends the form of that page; names and values follow in pairs.
    MockHttpServletResponse send(String page, String address, String... pairs) throws Exception {
        open(page);
        var form = post(address);
        for (int i = 0; i + 1 < pairs.length; i += 2) form.param(pairs[i], pairs[i + 1]);
        return sent(form).getResponse();
    }

    MockHttpServletResponse upload(String imports, String name, byte[] bytes) throws Exception {
        open(imports);
        return sent(multipart(imports).file(new MockMultipartFile("sheet", name, "text/csv", bytes)))
                .getResponse();
    }

    private org.springframework.test.web.servlet.MvcResult sent(AbstractMockHttpServletRequestBuilder<?> form)
            throws Exception {
        return web.perform(form.session(session)
                        .cookie(this.form)
                        .param("_csrf", token)
                        .accept("text/html"))
                .andReturn();
    }

    private MockHttpServletResponse answer(AbstractMockHttpServletRequestBuilder<?> asked) throws Exception {
        if (!form.getValue().isEmpty()) asked.cookie(form);
        var answer = web.perform(asked.session(session)).andReturn().getResponse();
        var cookie = answer.getCookie("form");
        if (cookie != null && !cookie.getValue().isEmpty()) form = cookie;
        var found = TOKEN.matcher(answer.getContentAsString());
        if (found.find()) token = found.group(1);
        return answer;
    }
}

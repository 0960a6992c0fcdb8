package dev.gatehouse.contract.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.normalisation.Normalisation;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What counts as a difference between two answers, and where it is. */
class ObservationComparisonTest {

    private static final Headers JSON = Headers.of("Content-Type", "application/json");

    @Test
    void equal_answers_have_none() {
        assertThat(of(answer(200, JSON, "{\"a\":1,\"b\":[1,2]}"), answer(200, JSON, "{ \"b\": [1, 2.0], \"a\": 1 }")))
                .isEmpty();
    }

    @Test
    void another_status_is_one() {
        assertThat(of(answer(200, JSON, "{}"), answer(502, JSON, "{}")))
                .containsExactly("/methodResponse/status 200 502");
    }

    @Test
    void json_differs_at_its_values() {
        assertThat(of(
                        answer(200, JSON, "{\"a\":1,\"gone\":true,\"list\":[1,2],\"x/y\":{\"z\":\"1\"}}"),
                        answer(200, JSON, "{\"a\":2,\"new\":null,\"list\":[1],\"x/y\":{\"z\":1}}")))
                .containsExactly(
                        "/methodResponse/body/a 1 2",
                        "/methodResponse/body/gone true (absent)",
                        "/methodResponse/body/list/1 2 (absent)",
                        "/methodResponse/body/x~1y/z \"1\" 1",
                        "/methodResponse/body/new (absent) null");
    }

    @Test
    void text_differs_at_its_first_line_that_does() {
        List<Difference> differences =
                differences(answer(200, JSON, "one\ntwo\nthree"), answer(200, JSON, "one\n2\n3"));

        assertThat(differences).containsExactly(new Difference.OtherText(Place.of(Part.BODY), 2, "two", "2"));
    }

    @Test
    void a_body_that_is_there_on_one_side_alone_differs() {
        assertThat(of(answer(200, JSON, "{\"a\":1}"), answer(200, JSON, "")))
                .containsExactly("/methodResponse/body {\"a\":1} (empty)");
    }

    @Test
    void bytes_that_are_no_text_differ_by_size_and_first_byte() {
        HttpResponse here = new HttpResponse(200, JSON, Bytes.of(new byte[] {1, (byte) 0xff, 3}));
        HttpResponse there = new HttpResponse(200, JSON, Bytes.of(new byte[] {1, (byte) 0xfe}));

        assertThat(differences(here, there)).containsExactly(new Difference.OtherBytes(Place.of(Part.BODY), 3, 2, 1));
    }

    @Test
    void header_names_have_no_case_and_different_names_no_order() {
        Headers here = Headers.of("X-A", "1", "X-B", "2");
        Headers there = Headers.of("x-b", "2", "x-a", "1");

        assertThat(of(answer(200, here, ""), answer(200, there, ""))).isEmpty();
    }

    @Test
    void values_of_one_name_have_an_order_and_a_list_may_be_one_line_or_several() {
        Headers here = Headers.of("Vary", "a", "Vary", "b");

        assertThat(of(answer(200, here, ""), answer(200, Headers.of("Vary", "a,  b"), "")))
                .isEmpty();
        assertThat(of(answer(200, here, ""), answer(200, Headers.of("Vary", "b, a"), "")))
                .containsExactly("/methodResponse/headers/vary a | b b, a");
    }

    @Test
    void cookies_are_no_list() {
        Headers here = Headers.of("Set-Cookie", "a=1", "Set-Cookie", "b=2");

        assertThat(of(answer(200, here, ""), answer(200, Headers.of("Set-Cookie", "a=1,b=2"), "")))
                .hasSize(1);
    }

    @Test
    void media_types_compare_without_case_and_blanks() {
        Headers there = Headers.of("content-type", "Application/JSON");

        assertThat(of(answer(200, JSON, ""), answer(200, there, ""))).isEmpty();
        assertThat(of(
                        answer(200, Headers.of("Content-Type", "text/plain; charset=UTF-8"), ""),
                        answer(200, Headers.of("Content-Type", "text/plain;charset=utf-8"), "")))
                .isEmpty();
    }

    @Test
    void a_header_that_is_missing_on_one_side_differs() {
        assertThat(of(answer(200, JSON, ""), answer(200, Headers.of("X-New", "1"), "")))
                .containsExactly(
                        "/methodResponse/headers/content-type application/json (absent)",
                        "/methodResponse/headers/x-new (absent) 1");
    }

    @Test
    void a_body_that_a_log_has_cut_off_is_compared_as_far_as_it_goes() {
        String long1 = "{\"a\":\"" + "x".repeat(2000) + "\"}";
        Observation whole = log(Part.CALL_BODY, long1);
        Observation cut = log(Part.CALL_BODY, long1.substring(0, 1000) + " [TRUNCATED]");
        Observation other = log(Part.CALL_BODY, "{\"b\"" + long1.substring(4, 1000) + " [TRUNCATED]");

        ObservationComparison comparison = ObservationComparison.with(Normalisation.standard());
        assertThat(comparison.differences(whole, cut)).isEmpty();
        assertThat(comparison.differences(whole, other)).hasSize(1);
    }

    @Test
    void a_part_that_one_side_does_not_show_is_no_difference() {
        assertThat(ObservationComparison.with(Normalisation.none())
                        .differences(log(Part.CALL_BODY, "x"), log(Part.MAPPED_BODY, "y")))
                .isEmpty();
    }

    private static Observation log(Part part, String body) {
        return new Observation(java.util.Map.of(part, new Observed.Body(Bytes.utf8(body))));
    }

    private static HttpResponse answer(int status, Headers headers, String body) {
        return new HttpResponse(status, headers, Bytes.utf8(body));
    }

    private static List<Difference> differences(HttpResponse here, HttpResponse there) {
        return ObservationComparison.with(Normalisation.standard())
                .differences(Observation.ofAnswer(here), Observation.ofAnswer(there));
    }

    private static List<String> of(HttpResponse here, HttpResponse there) {
        return differences(here, there).stream()
                .map(d -> d.place().pointer() + " " + d.inProcess() + " " + d.onTarget())
                .toList();
    }
}

package dev.gatehouse.contract.normalisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.gatehouse.model.http.Headers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rules leave of headers, texts and JSON. */
class NormalisationTest {

    private static final Normalisation STANDARD = Normalisation.standard();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    id 5c0b1f9e-1f0e-4c7f-9a55-0d4b4c1c7d11.  | id <uuid>.
                    at 2026-11-23T05:39:19.123Z               | at <time>
                    at 2026-11-23T05:39:19+01:00              | at <time>
                    at Mon, 23 Nov 2026 05:39:19 GMT          | at <time>
                    at 23/Nov/2026:05:39:19 +0000             | at <time>
                    Root=1-6b03d02d-e507b8677db64de98b8f6d20;Parent=00f067aa0ba902b7;Sampled=1 | <trace-id>
                    see http://127.0.0.1:4566/pets            | see <host>/pets
                    https://a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com/dev | <host>/dev
                    http://a1b2c3d4e5.execute-api.localhost.localstack.cloud:4566/dev | <host>/dev
                    http://host.testcontainers.internal:39999/x | <host>/x
                    arn:aws:lambda:eu-west-1:111122223333:function:echo | arn:aws:lambda:<region>:<account>:function:echo
                    AmazonAPIGateway_a1b2c3d4e5               | AmazonAPIGateway_<api-id>
                    notlocalhost and 10.0.0.1                 | notlocalhost and 10.0.0.1
                    2026-11-23 is a day                       | 2026-11-23 is a day
                    """)
    void texts_lose_what_differs_from_one_exchange_to_the_next(String text, String normalised) {
        assertThat(STANDARD.text(text)).isEqualTo(normalised);
    }

    @Test
    void headers_of_the_connection_and_ids_do_not_count() {
        Headers headers = Headers.of(
                "Date", "now", "X-AMZN-RequestId", "1", "Content-Length", "3", "X-Amzn-Trace-Id", "x", "X-Own", "1");

        assertThat(STANDARD.headers(headers)).isEqualTo(Headers.of("X-Own", "1"));
        assertThat(STANDARD.ignoringHeaders("x-OWN").headers(headers)).isEqualTo(Headers.EMPTY);
    }

    @Test
    void json_loses_values_at_ignored_places_and_keeps_that_they_are_there() {
        assertThat(json(
                        STANDARD.ignoringJson("/items/*/id", "**/at", "/a~1b"),
                        "{'items':[{'id':7,'name':'x'}],'deep':{'er':{'at':1}},'a/b':2,'id':3}"))
                .isEqualTo(
                        "{'items':[{'id':'<ignored>','name':'x'}],'deep':{'er':{'at':'<ignored>'}},'a/b':'<ignored>','id':3}");
    }

    @Test
    void events_lose_their_context_and_the_headers_of_the_connection() {
        assertThat(json(
                        STANDARD,
                        "{'headers':{'Host':'a','X-Own':'1'},'multiValueHeaders':{'Via':['x']},"
                                + "'requestContext':{'apiId':'a1','stage':'dev','identity':{'sourceIp':'10.0.0.1'}}}"))
                .isEqualTo("{'headers':{'X-Own':'1'},'multiValueHeaders':{},"
                        + "'requestContext':{'apiId':'<ignored>','stage':'dev','identity':{'sourceIp':'<ignored>'}}}");
    }

    @Test
    void texts_inside_json_are_normalised_and_names_are_not() {
        assertThat(json(STANDARD.replacing("v\\d+", "<version>"), "{'v12':'v12 $1'}"))
                .isEqualTo("{'v12':'<version> $1'}");
    }

    @Test
    void what_one_side_is_known_to_use_comes_first_and_whole() {
        Normalisation rules = STANDARD.knowing(Map.of("a1b2", "<api-id>"));

        assertThat(rules.text("a1b2 a1b2c xa1b2 /a1b2/")).isEqualTo("<api-id> a1b2c xa1b2 /<api-id>/");
    }

    @Test
    void without_rules_everything_counts() {
        Headers date = Headers.of("Date", "2026-11-23T05:39:19Z");

        assertThat(Normalisation.none().headers(date)).isEqualTo(date);
    }

    @Test
    void what_is_no_pointer_is_refused() {
        assertThatThrownBy(() -> STANDARD.ignoringJson("items/id"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "\"items/id\" is no JSON pointer: it begins with / or with **, as /items/*/id or **/createdAt.");
    }

    private static String json(Normalisation rules, String json) {
        try {
            return rules.json(JsonMapper.builder().build().readTree(json.replace('\'', '"')))
                    .toString()
                    .replace('"', '\'');
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}

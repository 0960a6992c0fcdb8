package dev.gatehouse.mapping.lenientjson;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LenientJsonTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"statusCode\": 302}",
                "{statusCode:302}",
                "{'statusCode' : 302 }",
                "\n  {\n \"statusCode\": 302,\n }\n",
                "{statusCode: 302,,}",
                "{, statusCode: 302}",
                "{statusCode: 302, null: null}",
                "{statusCode: 302, bro}ken: [no t]}",
                "{statusCode: 302, quo'te}: [x]}",
                "{\"a\": {\"statusCode\": 500}, \"statusCode\": 302}",
                "{\"a\": \"}, statusCode: 1, \\\"\", \"statusCode\": 302}",
                "{\"a\": [1, {b: 2}], 'c': 'd', statusCode: 302"
            })
    void a_sloppy_object_still_names_its_status(String request) {
        assertThat(LenientJson.statusCode(request)).hasValue(302);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "302",
                "no json",
                "{\"statusCode\": \"302\"}",
                "{statusCode: '302'}",
                "{\"statusCode\": }",
                "{\"statusCode\": null}",
                "{\"statusCode\": 30.2}",
                "{\"statuscode\": 302}",
                "{\"a\": {\"statusCode\": 302}}",
                "[{\"statusCode\": 302}]",
                "{{{{\"'",
                "{\"a\\"
            })
    void without_an_integer_at_the_top_there_is_no_status(String request) {
        assertThat(LenientJson.statusCode(request)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"statusCode\": 0}", "{\"statusCode\": -1000}"})
    void any_integer_is_a_status(String request) {
        assertThat(LenientJson.statusCode(request)).isPresent();
    }
}

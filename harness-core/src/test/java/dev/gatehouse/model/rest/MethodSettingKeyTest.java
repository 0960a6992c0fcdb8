package dev.gatehouse.model.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MethodSettingKeyTest {

    private static final MethodSetting OF_ALL = setting(1);
    private static final MethodSetting OF_METHOD = setting(2);

    @ParameterizedTest
    @ValueSource(strings = {"pets~1{id}/GET", "~1pets~1{id}/GET", "/pets/{id}/GET", "/pets/{id}/*"})
    void a_method_s_settings_are_found_in_each_spelling(String key) {
        assertThat(new MethodSettingKey("/pets/{id}", "GET").in(Map.of("*/*", OF_ALL, key, OF_METHOD)))
                .contains(OF_METHOD);
    }

    @Test
    void other_methods_have_the_settings_of_all() {
        assertThat(new MethodSettingKey("/pets", "GET").in(Map.of("pets/POST", OF_METHOD, "*/*", OF_ALL)))
                .contains(OF_ALL);
    }

    @Test
    void the_root_is_named_by_its_slash() {
        assertThat(new MethodSettingKey("/", "GET").in(Map.of("~1/GET", OF_METHOD)))
                .contains(OF_METHOD);
    }

    private static MethodSetting setting(int burst) {
        return new MethodSetting(
                false, null, false, burst, 1.0, false, 300, false, true, "SUCCEED_WITH_RESPONSE_HEADER");
    }
}

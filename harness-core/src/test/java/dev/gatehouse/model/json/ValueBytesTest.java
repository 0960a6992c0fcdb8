package dev.gatehouse.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ValueBytesTest {

    @Test
    void values_are_written_as_jacksons_mapper_writes_them() throws Exception {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("text", "\u00e9 \"quoted\" \n \ud83d\ude00");
        event.put("none", null);
        event.put("numbers", List.of(1, 2L, 1.5, new BigDecimal("1.50"), (short) 3));
        event.put("truth", true);
        event.put("empty", Map.of("map", Map.of(), "list", new ArrayList<>(), "set", Set.of()));
        event.put("other", new int[] {1, 2});

        assertThat(ValueBytes.of(event).utf8()).isEqualTo(mapped(event));
    }

    @Test
    void a_value_may_be_larger_than_any_buffer() throws Exception {
        List<String> large = List.of("x".repeat(100_000), "y".repeat(100_000));

        assertThat(ValueBytes.of(large).utf8()).isEqualTo(mapped(large));
    }

    private static String mapped(Object value) throws Exception {
        return new String(new ObjectMapper().writeValueAsBytes(value), StandardCharsets.UTF_8);
    }
}

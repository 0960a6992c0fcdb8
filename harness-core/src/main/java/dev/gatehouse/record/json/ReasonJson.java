package dev.gatehouse.record.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.record.ReasonText;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Writes a reason: its kind, its sentence, and its own members, whatever kind it is of. */
final class ReasonJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ReasonJson() {}

    static ObjectNode of(Reason reason) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("kind", reason.getClass().getSimpleName());
        json.put("text", ReasonText.of(reason));
        for (RecordComponent component : reason.getClass().getRecordComponents()) {
            json.set(component.getName(), value(component, reason));
        }
        return json;
    }

    private static @Nullable JsonNode value(RecordComponent component, Reason reason) {
        try {
            Object value = component.getAccessor().invoke(reason);
            return value instanceof Duration took
                    ? MAPPER.valueToTree(took.toNanos() / 1_000)
                    : MAPPER.valueToTree(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Every reason is a public record: " + reason.getClass(), e);
        }
    }
}

package dev.gatehouse.benchmarks.measurement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gatehouse.benchmarks.peer.Items;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.velocity.Template;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.runtime.RuntimeInstance;
import org.apache.velocity.runtime.parser.ParseException;

/** Velocity by itself, with its standard settings: a parsed template, and items that are parsed as well. */
final class VelocityMerge {

    private final Template template;
    private final List<?> items;

    VelocityMerge() {
        try {
            Map<?, ?> document = new ObjectMapper().readValue(Items.document(), Map.class);
            items = (List<?>) Objects.requireNonNull(document.get("items"));
            template = new Template();
            RuntimeInstance velocity = new RuntimeInstance();
            velocity.init();
            template.setRuntimeServices(velocity);
            template.setData(velocity.parse(new StringReader(Items.MERGED), template));
            template.initDocument();
        } catch (JsonProcessingException | ParseException wrong) {
            throw new IllegalStateException("The benchmark's own items or template are wrong", wrong);
        }
    }

    String merge() {
        VelocityContext context = new VelocityContext();
        context.put("items", items);
        StringWriter text = new StringWriter();
        template.merge(context, text);
        return text.toString();
    }
}

package dev.gatehouse.flow.integrationresponse;

import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.problem.Problems;
import dev.gatehouse.flow.transformation.CompiledTemplate;
import dev.gatehouse.flow.transformation.MediaTypes;
import dev.gatehouse.model.rest.ElementAddress;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The response templates of one integration response, and which of them the client's {@code Accept} picks. */
final class ResponseTemplates {

    private final Map<String, CompiledTemplate> byContentType = new LinkedHashMap<>();

    static ResponseTemplates compile(Map<String, String> templates, ElementAddress where, Problems problems) {
        ResponseTemplates compiled = new ResponseTemplates();
        templates.forEach((contentType, source) -> compiled.byContentType.put(
                contentType.toLowerCase(Locale.ROOT),
                CompiledTemplate.compile(
                        contentType, source, where.child("responseTemplates", contentType), problems)));
        return compiled;
    }

    /** The template; null if there is none at all, or an empty one: AWS never refuses an {@code Accept}. */
    @Nullable
    CompiledTemplate choose(Optional<String> accept, Reasons why) {
        if (byContentType.isEmpty()) {
            why.add(new Reason.PassedThrough("the integration response has no response templates"));
            return null;
        }
        String asked = accept.map(MediaTypes::first).orElse(MediaTypes.JSON);
        CompiledTemplate own = byContentType.get(asked);
        if (own != null) {
            String because = accept.isPresent() ? "Accept asks for " + asked : "the request has no Accept";
            return taken(own, because, why);
        }
        CompiledTemplate json = byContentType.get(MediaTypes.JSON);
        CompiledTemplate other =
                json != null ? json : byContentType.values().iterator().next();
        return taken(
                other,
                "no template is for Accept " + asked + "; AWS takes " + MediaTypes.JSON + ", else the first",
                why);
    }

    private static @Nullable CompiledTemplate taken(CompiledTemplate template, String because, Reasons why) {
        if (template.isEmpty()) {
            why.add(new Reason.PassedThrough("the template for " + template.contentType() + " is empty; " + because));
            return null;
        }
        why.add(new Reason.TemplateChosen(template.contentType(), because));
        return template;
    }
}

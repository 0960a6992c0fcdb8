package dev.gatehouse.flow.gatewayresponse;

import java.util.ArrayList;
import java.util.List;

/**
 * The template of a gateway response. It is no Velocity: AWS only puts values for references, and leaves everything else,
 * directives too, as it stands.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/customize-gateway-responses.html">Customizing
 *     gateway responses</a>
 */
final class SubstitutionTemplate {

    private final List<TemplatePart> parts;

    private SubstitutionTemplate(List<TemplatePart> parts) {
        this.parts = parts;
    }

    static SubstitutionTemplate parse(String text) {
        List<TemplatePart> parts = new ArrayList<>();
        int literalFrom = 0;
        int dollar = text.indexOf('$');
        while (dollar >= 0) {
            ReferenceScanner scanner = new ReferenceScanner(text, dollar);
            if (scanner.reference().isPresent()) {
                parts.add(new TemplatePart.Literal(text.substring(literalFrom, dollar)));
                parts.add(scanner.reference().get());
                literalFrom = scanner.end();
            }
            dollar = text.indexOf('$', Math.max(dollar + 1, literalFrom));
        }
        parts.add(new TemplatePart.Literal(text.substring(literalFrom)));
        return new SubstitutionTemplate(List.copyOf(parts));
    }

    String fill(FaultSource source) {
        StringBuilder filled = new StringBuilder();
        for (TemplatePart part : parts) {
            filled.append(part.text(source));
        }
        return filled.toString();
    }
}

package dev.gatehouse.mapping.vtl;

import org.apache.velocity.Template;
import org.apache.velocity.runtime.parser.node.ASTText;
import org.apache.velocity.runtime.parser.node.SimpleNode;
import org.jspecify.annotations.Nullable;

/**
 * Templates without a reference or directive, as most request templates of MOCK integrations: they are rendered by looking
 * at them, since setting Velocity up for one rendering costs more than everything else in it.
 */
final class ConstantText {

    private ConstantText() {}

    /** What the template always gives; null if it has more in it than text. */
    static @Nullable String of(Template template, String source) {
        SimpleNode document = (SimpleNode) template.getData();
        StringBuilder text = new StringBuilder(source.length());
        for (int i = 0; i < document.jjtGetNumChildren(); i++) {
            if (!(document.jjtGetChild(i) instanceof ASTText part)) {
                return null;
            }
            text.append(part.getCtext());
        }
        return text.length() > TemplateLimits.CHARACTERS ? null : text.toString();
    }
}

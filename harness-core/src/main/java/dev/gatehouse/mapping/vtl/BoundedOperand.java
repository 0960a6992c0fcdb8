package dev.gatehouse.mapping.vtl;

import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.parser.node.ASTComparisonNode;
import org.apache.velocity.runtime.parser.node.ASTMathNode;
import org.apache.velocity.runtime.parser.node.ASTNegateNode;
import org.apache.velocity.runtime.parser.node.Node;
import org.apache.velocity.runtime.parser.node.SimpleNode;
import org.jspecify.annotations.Nullable;

/**
 * Stands before one operand of an arithmetic operator, so that no operator meets a number that is too large. What an
 * operator makes of two bounded numbers is itself not large, and is bounded where it goes next.
 */
final class BoundedOperand extends SimpleNode {
    private final Node operand;

    private BoundedOperand(Node operand) {
        super(operand.getType());
        this.operand = operand;
        setFirstToken(operand.getFirstToken());
        jjtAddChild(operand, 0);
        operand.jjtSetParent(this);
    }

    /** Puts one before each operand in a template, which must not be initialised yet. */
    static void inAll(Node node) {
        boolean operator =
                node instanceof ASTMathNode || node instanceof ASTComparisonNode || node instanceof ASTNegateNode;
        for (int i = 0; i < node.jjtGetNumChildren(); i++) {
            Node child = node.jjtGetChild(i);
            inAll(child);
            if (operator) {
                BoundedOperand bounded = new BoundedOperand(child);
                node.jjtAddChild(bounded, i);
                bounded.jjtSetParent(node);
            }
        }
    }

    @Override
    public @Nullable Object value(InternalContextAdapter context) {
        Object value = operand.value(context);
        if (value instanceof Number) {
            NumberSize.check(value);
        }
        return value;
    }

    @Override
    public boolean evaluate(InternalContextAdapter context) {
        return operand.evaluate(context);
    }

    @Override
    public String literal() {
        return operand.literal();
    }
}

package dev.gatehouse.definition.cloudformation;

import dev.gatehouse.definition.DefinedFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Finds integrations and authorizers whose function API Gateway may not invoke, which on AWS answer 500.
 *
 * <p>The rule: only functions of the template are looked at, and only callers without credentials. A template that grants
 * API Gateway nothing on a function is taken to leave that to somebody else, and is warned of; one that does
 * grant something which does not cover the caller is wrong, unless {@code Function.Permission} is waived by the function's
 * logical id.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/services-apigateway.html#apigateway-permissions">Permissions</a>
 */
final class InvokePermissions {

    private final Stack stack;

    InvokePermissions(Stack stack) {
        this.stack = stack;
    }

    void check() {
        if (stack.functions().isEmpty()) {
            return;
        }
        List<Invocation> invocations = new ArrayList<>(new RestInvocations(stack).all());
        invocations.addAll(new V2Invocations(stack).all());
        invocations.forEach(this::check);
    }

    private void check(Invocation invocation) {
        for (Map.Entry<String, DefinedFunction> entry : stack.functions().entrySet()) {
            String name = entry.getValue().name();
            if (name.equals(invocation.functionName())) {
                List<LambdaPermission> granted = stack.permissions().stream()
                        .filter(permission -> permission.functionName().equals(name) && permission.isForApiGateway())
                        .toList();
                check(invocation, entry.getKey(), granted);
            }
        }
    }

    private void check(Invocation invocation, String function, List<LambdaPermission> granted) {
        if (granted.isEmpty()) {
            stack.warn(
                    invocation.origin(),
                    invocation.sentence() + " calls the function " + function
                            + ", and the template has no AWS::Lambda::Permission that lets API Gateway do so. Unless it is"
                            + " granted elsewhere, this answers 500 on AWS.");
            return;
        }
        boolean covered = granted.stream()
                .anyMatch(permission -> invocation.sourceArns().stream().anyMatch(permission::covers));
        if (!covered && !stack.problems().isWaived(function + ".Permission", invocation.origin(), function)) {
            stack.problems()
                    .add(
                            invocation.origin(),
                            function,
                            "No AWS::Lambda::Permission lets " + invocation.caller() + " invoke " + function
                                    + ", so it would answer 500 on AWS.",
                            "Correct the SourceArn of a permission so that it covers " + invocation.sourceArns()
                                    + ", or waive \"" + function + ".Permission\".");
        }
    }
}

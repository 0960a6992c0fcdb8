package dev.gatehouse.junit.assertions;

import java.util.regex.Pattern;

/** The ARN of a function that was invoked, and the names that tests know it by. */
record InvokedFunction(String arn) {

    boolean isCalled(String nameOrArn) {
        String qualified = arn.replaceFirst("^.*:function:", "");
        String name = qualified.replaceFirst(":.*$", "");
        return arn.equals(nameOrArn)
                || qualified.equals(nameOrArn)
                || name.equals(nameOrArn)
                || isNamedAfter(nameOrArn, name);
    }

    /** CloudFormation names a function that has no name after its stack and its logical id, with a random end. */
    private static boolean isNamedAfter(String logicalId, String name) {
        return name.matches(".+-" + Pattern.quote(logicalId) + "-[0-9A-Z]{12,13}");
    }
}

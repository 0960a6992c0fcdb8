package dev.gatehouse.definition.cloudformation;

import java.util.Locale;

/** From CloudFormation's names of properties to those of API Gateway's operations. */
final class PropertyNames {

    private PropertyNames() {}

    static String lowerFirst(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}

package dev.gatehouse.flow.methodrequest.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * How a condition compares a request's value with one of its own; a negated one with all of them.
 *
 * @param title as policies write it
 * @param negated whether it holds if no value fits
 * @param fits compares the request's value with one of the condition's
 */
record ConditionOperator(String title, boolean negated, BiPredicate<String, String> fits) {

    /** Asks whether a key is absent; it compares nothing. */
    static final ConditionOperator NULL = new ConditionOperator("Null", false, (actual, wanted) -> false);

    private static final List<ConditionOperator> ALL = all();

    private static List<ConditionOperator> all() {
        List<ConditionOperator> all = new ArrayList<>(List.of(NULL));
        all.add(new ConditionOperator("Bool", false, String::equalsIgnoreCase));
        addBoth(all, "StringEquals", "StringNotEquals", String::equals);
        addBoth(all, "StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase", String::equalsIgnoreCase);
        BiPredicate<String, String> like = (actual, wanted) -> Wildcards.match(wanted, actual);
        addBoth(all, "StringLike", "StringNotLike", like);
        addBoth(all, "ArnEquals", "ArnNotEquals", like);
        addBoth(all, "ArnLike", "ArnNotLike", like);
        addBoth(all, "IpAddress", "NotIpAddress", AddressRange::contains);
        addQuantities(all, "Numeric");
        addQuantities(all, "Date");
        return List.copyOf(all);
    }

    private static void addBoth(
            List<ConditionOperator> all, String title, String opposite, BiPredicate<String, String> fits) {
        all.add(new ConditionOperator(title, false, fits));
        all.add(new ConditionOperator(opposite, true, fits));
    }

    private static void addQuantities(List<ConditionOperator> all, String kind) {
        addBoth(all, kind + "Equals", kind + "NotEquals", (a, w) -> Quantities.compare(a, w) == 0);
        all.add(new ConditionOperator(kind + "LessThan", false, (a, w) -> Quantities.compare(a, w) < 0));
        all.add(new ConditionOperator(kind + "LessThanEquals", false, (a, w) -> Quantities.compare(a, w) <= 0));
        all.add(new ConditionOperator(kind + "GreaterThan", false, (a, w) -> Quantities.compare(a, w) > 0));
        all.add(new ConditionOperator(kind + "GreaterThanEquals", false, (a, w) -> Quantities.compare(a, w) >= 0));
    }

    static ConditionOperator named(String title) {
        return ALL.stream()
                .filter(operator -> operator.title.equals(title))
                .findFirst()
                .orElseThrow(() -> new PolicyException("the condition operator " + title + " is not supported; these"
                        + " are: " + ALL.stream().map(ConditionOperator::title).toList()));
    }

    /** Tries a value that a policy compares with, so that a wrong one is found when the policy is read. */
    void check(String wanted) {
        if (title.contains("Ip")) {
            AddressRange.contains("127.0.0.1", wanted);
        } else if (title.startsWith("Numeric") || title.startsWith("Date")) {
            Quantities.compare("0", wanted);
        }
    }

    boolean holds(String actual, List<String> wanted) {
        return wanted.stream().anyMatch(value -> fits.test(actual, value)) != negated;
    }
}

package dev.gatehouse.control.patch;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.error.Validation;
import dev.gatehouse.control.json.Trees;
import dev.gatehouse.control.request.PatchOperation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The paths that an update allows, with what each does; immutable.
 *
 * <p>For example {@code new PatchRules(RefusalStyle.LISTING).with("/name", Set.of("replace"), Edits.text())}. A segment
 * {@code *} in a path stands for any.
 */
public final class PatchRules {

    /** Only replacing. */
    public static final Set<String> REPLACE = Set.of("replace");

    /** Everything that changes one entry of a map. */
    public static final Set<String> ENTRY = Set.of("add", "remove", "replace");

    private static final String OPS = "[add, remove, move, test, replace, copy]";

    private final RefusalStyle style;
    private final List<Rule> rules;

    /** No paths yet. */
    public PatchRules(RefusalStyle style) {
        this(style, List.of());
    }

    private PatchRules(RefusalStyle style, List<Rule> rules) {
        this.style = style;
        this.rules = rules;
    }

    /** The same with one more path. */
    public PatchRules with(String path, Set<String> ops, Edit edit) {
        List<Rule> more = new ArrayList<>(rules);
        more.add(new Rule(path, Change.segments(path), ops, edit));
        return new PatchRules(style, List.copyOf(more));
    }

    /** Reports operations whose {@code op} is none, in AWS's words; goes before everything else that an update does. */
    public static Validation validate(String input, @Nullable List<PatchOperation> operations) {
        Validation validation = new Validation();
        List<PatchOperation> all = operations == null ? List.of() : operations;
        for (int i = 0; i < all.size(); i++) {
            // What a caller leaves out is null, whatever the type says.
            if (Objects.isNull(all.get(i).op())) {
                throw ControlException.badRequest(
                        "Invalid patch operation specified. Must be 'add'|'remove'|'replace'");
            }
            validation.oneOf(all.get(i).op(), input + ".patchOperations." + (i + 1) + ".member.op", OPS);
        }
        return validation;
    }

    /** The record with all operations applied in order. */
    public <T extends Record> T apply(T record, Class<T> type, @Nullable List<PatchOperation> operations) {
        if (operations == null || operations.isEmpty()) {
            return record;
        }
        ObjectNode tree = Trees.of(record);
        for (PatchOperation operation : operations) {
            Change change = Change.of(operation);
            rule(change).edit().apply(tree, change);
        }
        return Trees.to(tree, type);
    }

    private Rule rule(Change change) {
        Optional<Rule> rule = rules.stream()
                .filter(r -> r.leadsTo(change) && r.ops().contains(change.op()))
                .findFirst();
        return rule.orElseThrow(() -> refusal(change));
    }

    private ControlException refusal(Change change) {
        List<String> paths = rules.stream()
                .filter(rule -> rule.ops().contains(change.op()))
                .map(Rule::path)
                .toList();
        Optional<Rule> known =
                rules.stream().filter(rule -> rule.leadsTo(change)).findFirst();
        return style.refuse(change, paths, known.map(Rule::ops));
    }

    private record Rule(String path, List<String> segments, Set<String> ops, Edit edit) {

        boolean leadsTo(Change change) {
            if (segments.size() != change.segments().size()) {
                return false;
            }
            for (int i = 0; i < segments.size(); i++) {
                if (!segments.get(i).equals("*")
                        && !segments.get(i).equals(change.segments().get(i))) {
                    return false;
                }
            }
            return true;
        }
    }
}

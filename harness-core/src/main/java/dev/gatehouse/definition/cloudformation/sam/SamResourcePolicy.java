package dev.gatehouse.definition.cloudformation.sam;

import dev.gatehouse.definition.Origin;
import dev.gatehouse.definition.cloudformation.template.Problems;
import dev.gatehouse.definition.source.SourceArray;
import dev.gatehouse.definition.source.SourceMember;
import dev.gatehouse.definition.source.SourceNode;
import dev.gatehouse.definition.source.SourceObject;
import dev.gatehouse.definition.source.SourceScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The resource policy that an API asks for in few words: who is let in, and who is not.
 *
 * @param resource the API
 * @param problems where it is told what is wrong
 * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-api-resourcepolicystatement.html">
 *     ResourcePolicyStatement</a>
 */
record SamResourcePolicy(SamResource resource, Problems problems) {

    private static final Set<String> PROPERTIES = Set.of(
            "AwsAccountBlacklist",
            "AwsAccountWhitelist",
            "CustomStatements",
            "IntrinsicVpcBlacklist",
            "IntrinsicVpcWhitelist",
            "IntrinsicVpceBlacklist",
            "IntrinsicVpceWhitelist",
            "IpRangeBlacklist",
            "IpRangeWhitelist",
            "SourceVpcBlacklist",
            "SourceVpcWhitelist");

    /** The policy; null if none is asked for. */
    @Nullable
    SourceObject policy() {
        SourceObject auth = Nodes.object(resource.properties(), "Auth");
        if (auth.get("ResourcePolicy") == null) {
            return null;
        }
        SourceObject given = Nodes.object(auth, "ResourcePolicy");
        new KnownProperties(resource.logicalId(), problems)
                .check(given, resource.logicalId() + ".Auth.ResourcePolicy", PROPERTIES);
        List<SourceNode> statements = new ArrayList<>();
        accounts(given, "AwsAccountWhitelist", "Allow", statements);
        accounts(given, "AwsAccountBlacklist", "Deny", statements);
        List<SourceNode> denials = denials(given);
        if (!denials.isEmpty()) {
            statements.add(everybody(given.origin(), "Allow").build());
        }
        statements.addAll(denials);
        statements.addAll(Nodes.items(given, "CustomStatements"));
        return ObjectBuilder.at(given.origin())
                .put("Version", "2012-10-17")
                .put("Statement", Nodes.list(given.origin(), statements))
                .build();
    }

    private static void accounts(SourceObject given, String name, String effect, List<SourceNode> statements) {
        List<SourceNode> accounts = Nodes.items(given, name).stream()
                .map(account -> account instanceof SourceScalar text
                                && !Nodes.isFunction(account)
                                && text.text().matches("[0-9]{12}")
                        ? Nodes.text(account.origin(), "arn:aws:iam::" + text.text() + ":root")
                        : account)
                .toList();
        if (!accounts.isEmpty()) {
            Origin origin = given.originOf(name);
            SourceObject principal = ObjectBuilder.at(origin)
                    .put("AWS", Nodes.list(origin, accounts))
                    .build();
            statements.add(everybody(origin, effect).put("Principal", principal).build());
        }
    }

    /** A list of who may come in denies all others. */
    private static List<SourceNode> denials(SourceObject given) {
        List<SourceNode> denials = new ArrayList<>();
        deny(given, "IpAddress", List.of(keyed("aws:SourceIp", given, "IpRangeBlacklist")), denials);
        deny(given, "NotIpAddress", List.of(keyed("aws:SourceIp", given, "IpRangeWhitelist")), denials);
        deny(given, "StringEquals", vpcs(given, "Blacklist"), denials);
        deny(given, "StringNotEquals", vpcs(given, "Whitelist"), denials);
        return denials;
    }

    /** The names of plain text begin with what they are; those that functions make have lists of their own. */
    private static List<SourceMember> vpcs(SourceObject given, String kind) {
        List<SourceNode> vpcs = new ArrayList<>(Nodes.items(given, "IntrinsicVpc" + kind));
        List<SourceNode> endpoints = new ArrayList<>(Nodes.items(given, "IntrinsicVpce" + kind));
        for (SourceNode source : Nodes.items(given, "SourceVpc" + kind)) {
            boolean endpoint =
                    source instanceof SourceScalar text && text.text().startsWith("vpce-");
            (endpoint ? endpoints : vpcs).add(source);
        }
        return List.of(
                keyed("aws:SourceVpc", given.origin(), vpcs), keyed("aws:SourceVpce", given.origin(), endpoints));
    }

    private static SourceMember keyed(String key, SourceObject given, String name) {
        return keyed(key, given.originOf(name), Nodes.items(given, name));
    }

    private static SourceMember keyed(String key, Origin origin, List<SourceNode> values) {
        return new SourceMember(key, origin, Nodes.list(origin, values));
    }

    private static void deny(SourceObject given, String operator, List<SourceMember> keys, List<SourceNode> denials) {
        ObjectBuilder condition = ObjectBuilder.at(given.origin());
        keys.stream()
                .filter(key -> !((SourceArray) key.value()).items().isEmpty())
                .forEach(key -> condition.put(key.name(), key.value()));
        SourceObject made = condition.build();
        if (!made.members().isEmpty()) {
            SourceObject operators =
                    ObjectBuilder.at(given.origin()).put(operator, made).build();
            denials.add(everybody(given.origin(), "Deny")
                    .put("Condition", operators)
                    .build());
        }
    }

    private static ObjectBuilder everybody(Origin origin, String effect) {
        return ObjectBuilder.at(origin)
                .put("Effect", effect)
                .put("Principal", "*")
                .put("Action", "execute-api:Invoke")
                .put("Resource", Nodes.list(origin, List.of(Nodes.text(origin, "execute-api:/*"))));
    }
}

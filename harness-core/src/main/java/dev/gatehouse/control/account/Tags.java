package dev.gatehouse.control.account;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.json.Trees;
import dev.gatehouse.control.request.GetTagsRequest;
import dev.gatehouse.control.request.TagResourceRequest;
import dev.gatehouse.control.request.UntagResourceRequest;
import dev.gatehouse.control.response.TagSet;
import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.model.rest.ApiKey;
import dev.gatehouse.model.rest.ClientCertificate;
import dev.gatehouse.model.rest.DomainName;
import dev.gatehouse.model.rest.RestApi;
import dev.gatehouse.model.rest.Stage;
import dev.gatehouse.model.rest.UsagePlan;
import dev.gatehouse.model.rest.VpcLink;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Operations on tags, of whatever has an ARN such as {@code arn:aws:apigateway:eu-west-1::/restapis/abc/stages/dev}. */
public final class Tags {

    private final AccountState account;

    /** Operations on the state. */
    public Tags(AccountState account) {
        this.account = account;
    }

    /** AWS's {@code TagResource}. */
    public void tagResource(TagResourceRequest request) {
        change(request.resourceArn(), old -> {
            Map<String, String> tags = new LinkedHashMap<>(old);
            tags.putAll(request.tags());
            return tags;
        });
    }

    /** AWS's {@code UntagResource}. */
    public void untagResource(UntagResourceRequest request) {
        change(request.resourceArn(), old -> {
            Map<String, String> tags = new LinkedHashMap<>(old);
            request.tagKeys().forEach(tags::remove);
            return tags;
        });
    }

    /** AWS's {@code GetTags}. */
    public TagSet getTags(GetTagsRequest request) {
        return new TagSet(change(request.resourceArn(), UnaryOperator.identity()));
    }

    private Map<String, String> change(String arn, UnaryOperator<Map<String, String>> edit) {
        List<String> path = List.of(arn.substring(arn.indexOf('/') + 1).split("/"));
        if (path.size() == 2 && path.get(0).equals("restapis")) {
            return account.inApi(path.get(1), api -> {
                RestApi changed = tagged(
                        api.restApi(), RestApi.class, edit.apply(api.restApi().tags()));
                api.restApi(changed);
                return changed.tags();
            });
        }
        if (path.size() == 4 && path.get(2).equals("stages")) {
            return account.inApi(
                    path.get(1), api -> changeIn(api.stages(), path.get(3), Stage.class, Stage::tags, edit));
        }
        return changeInAccount(path, edit);
    }

    private Map<String, String> changeInAccount(List<String> path, UnaryOperator<Map<String, String>> edit) {
        String id = path.get(path.size() - 1);
        return account.inAccount(ledger -> switch (path.get(0)) {
            case "apikeys" -> changeIn(ledger.apiKeys(), id, ApiKey.class, ApiKey::tags, edit);
            case "usageplans" -> changeIn(ledger.usagePlans(), id, UsagePlan.class, UsagePlan::tags, edit);
            case "vpclinks" -> changeIn(ledger.vpcLinks(), id, VpcLink.class, VpcLink::tags, edit);
            case "domainnames" -> changeIn(ledger.domainNames(), id, DomainName.class, DomainName::tags, edit);
            case "clientcertificates" ->
                changeIn(ledger.clientCertificates(), id, ClientCertificate.class, ClientCertificate::tags, edit);
            default -> throw ControlException.badRequest("Invalid ARN specified in the request");
        });
    }

    private static <T extends Record> Map<String, String> changeIn(
            Map<String, T> all,
            String id,
            Class<T> type,
            Function<T, Map<String, String>> tags,
            UnaryOperator<Map<String, String>> edit) {
        T old = all.get(id);
        if (old == null) {
            throw ControlException.notFound("Invalid resource identifier specified");
        }
        Map<String, String> changed = edit.apply(tags.apply(old));
        all.put(id, tagged(old, type, changed));
        return changed;
    }

    private static <T extends Record> T tagged(T record, Class<T> type, Map<String, String> tags) {
        ObjectNode tree = Trees.of(record);
        ObjectNode node = tree.putObject("tags");
        tags.forEach(node::put);
        return Trees.to(tree, type);
    }
}

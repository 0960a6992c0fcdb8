package dev.gatehouse.control.v2;

import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.response.TagSet;
import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.control.v2.request.GetTagsRequest;
import dev.gatehouse.control.v2.request.TagResourceRequest;
import dev.gatehouse.control.v2.request.UntagResourceRequest;
import dev.gatehouse.model.rest.DomainName;
import dev.gatehouse.model.v2.Api;
import dev.gatehouse.model.v2.Stage;
import dev.gatehouse.model.v2.VpcLink;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** Operations on tags, of whatever has an ARN such as {@code arn:aws:apigateway:eu-west-1::/apis/abc/stages/dev}. */
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
            tags.putAll(Objects.requireNonNullElse(request.tags(), Map.of()));
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

    private record Tagged(Map<String, String> tags) {}

    private Map<String, String> change(String arn, UnaryOperator<Map<String, String>> edit) {
        List<String> path = List.of(arn.substring(arn.indexOf('/') + 1).split("/"));
        String kind = path.get(0);
        if (kind.equals("apis") && path.size() == 2) {
            return account.v2Apis().change(path.get(1), api -> {
                api.api(Merged.of(api.api(), new Tagged(edit.apply(api.api().tags())), Api.class));
                return api.api().tags();
            });
        }
        if (kind.equals("apis") && path.size() == 4 && path.get(2).equals("stages")) {
            return account.v2Apis().change(path.get(1), api -> {
                Stage old = Stages.find(api, path.get(3));
                Stage changed = Merged.of(old, new Tagged(edit.apply(old.tags())), Stage.class);
                api.stages().put(changed.stageName(), changed);
                return changed.tags();
            });
        }
        return changeInAccount(kind, path.get(path.size() - 1), edit);
    }

    private Map<String, String> changeInAccount(String kind, String id, UnaryOperator<Map<String, String>> edit) {
        return account.inAccount(ledger -> switch (kind) {
            case "vpclinks" -> {
                VpcLink old = Invalid.unless(ledger.v2VpcLinks(), id, "VpcLink");
                VpcLink changed = Merged.of(old, new Tagged(edit.apply(old.tags())), VpcLink.class);
                ledger.v2VpcLinks().put(id, changed);
                yield changed.tags();
            }
            case "domainnames" -> {
                DomainName old = dev.gatehouse.control.account.DomainNames.find(ledger, id);
                DomainName changed = Merged.of(old, new Tagged(edit.apply(old.tags())), DomainName.class);
                ledger.domainNames().put(id, changed);
                yield changed.tags();
            }
            default -> throw ControlException.badRequest("Invalid ARN specified in the request");
        });
    }
}

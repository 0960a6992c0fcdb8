package dev.gatehouse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.flow.TestApi;
import dev.gatehouse.flow.deployment.CompiledApi;
import dev.gatehouse.flow.route.ServedStage;
import dev.gatehouse.model.rest.Stage;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WithoutEffectTest {

    private static final CompiledApi API = CompiledApi.compile(new TestApi().snapshot());

    @Test
    void a_web_acl_is_told_to_filter_nothing() {
        Stage plain = TestApi.stage("dev", Map.of());
        Stage filtered = new Stage(
                "dev",
                "dep123",
                null,
                null,
                false,
                null,
                null,
                Map.of(),
                Map.of(),
                null,
                null,
                null,
                false,
                "arn:aws:wafv2:us-east-1:123456789012:regional/webacl/a/b",
                Map.of(),
                plain.createdDate(),
                plain.lastUpdatedDate());

        assertThat(new WithoutEffect(new ServedStage(filtered, API), Set.of()).settings())
                .extracting(WithoutEffect.Setting::name, WithoutEffect.Setting::consequence)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("webAclArn", "stage dev: no request is filtered"));
        assertThat(new WithoutEffect(new ServedStage(plain, API), Set.of()).settings())
                .isEmpty();
    }
}

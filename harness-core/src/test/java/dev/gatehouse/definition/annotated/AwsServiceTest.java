package dev.gatehouse.definition.annotated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.model.rest.Integration;
import dev.gatehouse.model.rest.IntegrationType;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class AwsServiceTest {

    @Test
    void a_service_is_called_by_its_uri_with_template_parameters_and_a_role() {
        Account account = Account.with(Orders.class);
        Integration integration =
                Objects.requireNonNull(account.method("POST", "/orders").methodIntegration());

        assertThat(integration.type()).isEqualTo(IntegrationType.AWS);
        assertThat(integration.httpMethod()).isEqualTo("POST");
        assertThat(integration.uri())
                .matches("arn:aws:apigateway:[a-z0-9-]+:sqs:path/\\d{12}/orders")
                .contains(account.control().location().accountId());
        assertThat(integration.requestTemplates())
                .isEqualTo(Map.of("application/json", "Action=SendMessage&MessageBody=$util.urlEncode($input.body)"));
        assertThat(integration.requestParameters())
                .isEqualTo(Map.of("integration.request.header.Content-Type", "'application/x-www-form-urlencoded'"));
        assertThat(integration.credentials()).startsWith("arn:aws:iam::");
    }

    @RestApi
    interface Orders {

        @Resource("/orders")
        @Post
        @AwsService(
                value = "sqs:path/{account}/orders",
                request = "Action=SendMessage&MessageBody=$util.urlEncode($input.body)",
                parameters =
                        @MapParameter(
                                to = "integration.request.header.Content-Type",
                                from = "'application/x-www-form-urlencoded'"))
        @IntegrationResponse(status = 202)
        void order();
    }
}

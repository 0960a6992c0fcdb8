package dev.gatehouse.control.api;

import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.request.GetSdkRequest;
import dev.gatehouse.control.request.GetSdkTypeRequest;
import dev.gatehouse.control.request.GetSdkTypesRequest;
import dev.gatehouse.control.response.Page;
import dev.gatehouse.control.response.SdkConfigurationProperty;
import dev.gatehouse.control.response.SdkType;
import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.control.state.Pages;
import java.util.List;
import java.util.stream.Stream;

/**
 * Operations on generated clients, of which there are none here.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-generate-sdk.html">Generate SDKs</a>
 */
public final class Sdks {

    private static final List<SdkType> TYPES = List.of(
            type("java", "Java", "service.name*", "java.package-name", "java.build-system", "java.group-id"),
            type("javascript", "JavaScript"),
            type("android", "Android", "groupId*", "artifactId*", "artifactVersion*", "invokerPackage*"),
            type("objectivec", "iOS (Objective-C)", "classPrefix*"),
            type("swift", "iOS (Swift)", "classPrefix*"),
            type("ruby", "Ruby", "service.name*"));

    private final AccountState account;

    /** Operations on the state. */
    public Sdks(AccountState account) {
        this.account = account;
    }

    private static SdkType type(String id, String name, String... properties) {
        return new SdkType(
                id,
                name,
                name + " SDK",
                Stream.of(properties)
                        .map(property ->
                                new SdkConfigurationProperty(property.replace("*", ""), property.endsWith("*")))
                        .toList());
    }

    /** AWS's {@code GetSdkTypes}. */
    public Page<SdkType> getSdkTypes(GetSdkTypesRequest request) {
        return Pages.of(TYPES, request.position(), request.limit());
    }

    /** AWS's {@code GetSdkType}. */
    public SdkType getSdkType(GetSdkTypeRequest request) {
        return TYPES.stream()
                .filter(type -> type.id().equals(request.id()))
                .findFirst()
                .orElseThrow(() -> ControlException.notFound("Invalid SDK type specified: " + request.id()));
    }

    /**
     * AWS's {@code GetSdk}, which is refused.
     *
     * @throws ControlException always
     */
    public Page<SdkType> getSdk(GetSdkRequest request) {
        getSdkType(new GetSdkTypeRequest(request.sdkType()));
        account.inApi(request.restApiId(), Stages::unknown, api -> Stages.find(api, request.stageName()));
        throw new ControlException(
                "UnsupportedOperationException",
                501,
                "Gatehouse generates no SDKs. Export the stage with GetExport, and let a generator for OpenAPI make a"
                        + " client of the document.");
    }
}

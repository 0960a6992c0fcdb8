package dev.gatehouse.control;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gatehouse.control.account.Accounts;
import dev.gatehouse.control.account.ApiKeys;
import dev.gatehouse.control.account.BasePathMappings;
import dev.gatehouse.control.account.ClientCertificates;
import dev.gatehouse.control.account.DomainNames;
import dev.gatehouse.control.account.Tags;
import dev.gatehouse.control.account.UsagePlanKeys;
import dev.gatehouse.control.account.UsagePlans;
import dev.gatehouse.control.account.Usages;
import dev.gatehouse.control.account.VpcLinks;
import dev.gatehouse.control.api.Authorizers;
import dev.gatehouse.control.api.Deployments;
import dev.gatehouse.control.api.DocumentationParts;
import dev.gatehouse.control.api.DocumentationVersions;
import dev.gatehouse.control.api.Exports;
import dev.gatehouse.control.api.GatewayResponses;
import dev.gatehouse.control.api.IntegrationResponses;
import dev.gatehouse.control.api.Integrations;
import dev.gatehouse.control.api.MethodResponses;
import dev.gatehouse.control.api.Methods;
import dev.gatehouse.control.api.Models;
import dev.gatehouse.control.api.RequestValidators;
import dev.gatehouse.control.api.Resources;
import dev.gatehouse.control.api.RestApis;
import dev.gatehouse.control.api.Sdks;
import dev.gatehouse.control.api.Stages;
import dev.gatehouse.control.api.Trials;
import dev.gatehouse.control.call.Calls;
import dev.gatehouse.control.port.DeploymentListener;
import dev.gatehouse.control.port.Location;
import dev.gatehouse.control.port.Ports;
import dev.gatehouse.control.request.TestInvokeAuthorizerRequest;
import dev.gatehouse.control.request.TestInvokeMethodRequest;
import dev.gatehouse.control.response.TestInvokeAuthorizerResponse;
import dev.gatehouse.control.response.TestInvokeMethodResponse;
import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.control.v2.Imports;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * The control plane of API Gateway for one account in one region: AWS's operations, in process.
 *
 * <pre>{@code
 * ControlPlane control = new ControlPlane(new Location("eu-west-1", "123456789012"), Clock.systemUTC(), listener);
 * RestApi api = control.restApis().createRestApi(CreateRestApiRequest.of("pets").build());
 * Resource pets = control.resources()
 *         .createResource(new CreateResourceRequest(api.id(), api.rootResourceId(), "pets"));
 * }</pre>
 *
 * <p>Safe for use by several threads. Operations are atomic: each succeeds as a whole, or throws a
 * {@link dev.gatehouse.control.error.ControlException} and leaves everything as it was.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_Operations.html">API Gateway operations</a>
 */
public final class ControlPlane {

    private final AccountState state;

    /** Made by the first call by name: the table of all operations takes a sixth of a small API's first loading. */
    private volatile @Nullable Calls calls;

    /** An empty account, without import of documents or trial calls. */
    public ControlPlane(Location location, InstantSource clock, DeploymentListener listener) {
        this(location, clock, new SecureRandom(), Ports.of(listener));
    }

    /**
     * An empty account.
     *
     * @param location the region and account
     * @param clock the time of creation dates
     * @param random the source of ids; one with a fixed seed gives the same ids in every run
     * @param ports what the control plane needs from outside
     */
    public ControlPlane(Location location, InstantSource clock, RandomGenerator random, Ports ports) {
        this(new AccountState(location, clock, random, ports));
    }

    private ControlPlane(AccountState state) {
        this.state = state;
    }

    /**
     * A copy of the whole account that changes on its own from here on, and tells the new listener of every stage that there
     * is, and goes by its own clock. It is cheap: what does not change is shared.
     */
    public ControlPlane fork(Ports ports, InstantSource clock) {
        return new ControlPlane(state.fork(ports, clock));
    }

    /**
     * One operation by its name, as the wire carries it.
     *
     * @param operationName AWS's name, as {@code CreateResource}; those of the other service as
     *     {@code apigatewayv2:CreateApiMapping}
     * @param parameters an object with AWS's parameter names: lowerCamelCase, for {@code apigatewayv2} UpperCamelCase
     * @return the answer as an AWS SDK shows it; dates are seconds since 1970, and absent values have no key
     */
    public JsonNode call(String operationName, JsonNode parameters) {
        return calls().call(operationName, parameters);
    }

    /** Two threads may each make one: they are alike. */
    private Calls calls() {
        Calls known = calls;
        if (known == null) {
            known = new Calls(state, new Trials(state));
            calls = known;
        }
        return known;
    }

    /** The region and account. */
    public Location location() {
        return state.location();
    }

    /** Operations on rest apis. */
    public RestApis restApis() {
        return new RestApis(state);
    }

    /** Operations on resources. */
    public Resources resources() {
        return new Resources(state);
    }

    /** Operations on methods. */
    public Methods methods() {
        return new Methods(state);
    }

    /** Operations on method responses. */
    public MethodResponses methodResponses() {
        return new MethodResponses(state);
    }

    /** Operations on integrations. */
    public Integrations integrations() {
        return new Integrations(state);
    }

    /** Operations on integration responses. */
    public IntegrationResponses integrationResponses() {
        return new IntegrationResponses(state);
    }

    /** Operations on models. */
    public Models models() {
        return new Models(state);
    }

    /** Operations on request validators. */
    public RequestValidators requestValidators() {
        return new RequestValidators(state);
    }

    /** Operations on authorizers. */
    public Authorizers authorizers() {
        return new Authorizers(state);
    }

    /** Operations on gateway responses. */
    public GatewayResponses gatewayResponses() {
        return new GatewayResponses(state);
    }

    /** Operations on deployments. */
    public Deployments deployments() {
        return new Deployments(state);
    }

    /** Operations on stages. */
    public Stages stages() {
        return new Stages(state);
    }

    /** Exports of deployed APIs as OpenAPI documents. */
    public Exports exports() {
        return new Exports(state);
    }

    /** Operations on generated clients. */
    public Sdks sdks() {
        return new Sdks(state);
    }

    /** Operations on documentation parts. */
    public DocumentationParts documentationParts() {
        return new DocumentationParts(state);
    }

    /** Operations on documentation versions. */
    public DocumentationVersions documentationVersions() {
        return new DocumentationVersions(state);
    }

    /** Operations on api keys. */
    public ApiKeys apiKeys() {
        return new ApiKeys(state);
    }

    /** Operations on usage plans. */
    public UsagePlans usagePlans() {
        return new UsagePlans(state);
    }

    /** What API keys used of their usage plans. */
    public Usages usages() {
        return new Usages(state);
    }

    /** Operations on usage plan keys. */
    public UsagePlanKeys usagePlanKeys() {
        return new UsagePlanKeys(state);
    }

    /** Operations on domain names. */
    public DomainNames domainNames() {
        return new DomainNames(state);
    }

    /** Operations on base path mappings. */
    public BasePathMappings basePathMappings() {
        return new BasePathMappings(state);
    }

    /** Operations on vpc links. */
    public VpcLinks vpcLinks() {
        return new VpcLinks(state);
    }

    /** Operations on tags. */
    public Tags tags() {
        return new Tags(state);
    }

    /** Operations on accounts. */
    public Accounts account() {
        return new Accounts(state);
    }

    /** Operations on client certificates. */
    public ClientCertificates clientCertificates() {
        return new ClientCertificates(state);
    }

    /** Imports and exports of HTTP APIs, which version 2 makes. */
    public Imports importsOfHttpApis() {
        return new Imports(state);
    }

    /** Operations on the stages of version 2. */
    public dev.gatehouse.control.v2.Stages stagesOfVersion2() {
        return new dev.gatehouse.control.v2.Stages(state);
    }

    /** AWS's {@code TestInvokeMethod}. */
    public TestInvokeMethodResponse testInvokeMethod(TestInvokeMethodRequest request) {
        return new Trials(state).testInvokeMethod(request);
    }

    /** AWS's {@code TestInvokeAuthorizer}. */
    public TestInvokeAuthorizerResponse testInvokeAuthorizer(TestInvokeAuthorizerRequest request) {
        return new Trials(state).testInvokeAuthorizer(request);
    }
}

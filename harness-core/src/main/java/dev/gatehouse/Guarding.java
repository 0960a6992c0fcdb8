package dev.gatehouse;

import dev.gatehouse.control.port.DeploymentListener;
import dev.gatehouse.control.port.PublishedStage;
import dev.gatehouse.control.port.UsageMeter;
import dev.gatehouse.flow.backend.HttpEndpoint;
import dev.gatehouse.flow.backend.LambdaInvoker;
import dev.gatehouse.flow.cache.StageCaches;
import dev.gatehouse.flow.exchange.EndpointCall.HttpCall;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.httpapi.RouteGuards;
import dev.gatehouse.flow.httpapi.authorization.HttpApiGuards;
import dev.gatehouse.flow.httpapi.token.IssuerKeys;
import dev.gatehouse.flow.httpapi.token.PublishedKeys;
import dev.gatehouse.flow.methodrequest.Guards;
import dev.gatehouse.flow.methodrequest.apikey.UsageDirectory;
import dev.gatehouse.flow.methodrequest.authorization.Authorizers;
import dev.gatehouse.flow.methodrequest.authorization.FunctionAuthorizers;
import dev.gatehouse.flow.methodrequest.authorization.UserPoolAuthorizers;
import dev.gatehouse.flow.methodrequest.iam.IamCredentials;
import dev.gatehouse.flow.methodrequest.throttling.PlanThrottles;
import dev.gatehouse.flow.methodrequest.throttling.Quotas;
import dev.gatehouse.flow.methodrequest.throttling.StageThrottles;
import dev.gatehouse.flow.methodrequest.throttling.Throttles;
import dev.gatehouse.flow.network.Network;
import dev.gatehouse.flow.signature.AwsCredentials;
import dev.gatehouse.flow.websocket.admission.EventGuards;
import dev.gatehouse.flow.websocket.admission.KeyedCallers;
import dev.gatehouse.flow.websocket.admission.WebSocketGuards;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpResponse;
import dev.gatehouse.model.rest.AuthorizerType;
import dev.gatehouse.model.rest.UsageDay;
import dev.gatehouse.model.rest.UsagePlan;
import dev.gatehouse.model.rest.UsageSnapshot;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;

/** What guards the methods of one gateway beside validation, and its endpoints by caches, and hears from its control plane what changes it. */
final class Guarding implements DeploymentListener {

    private static final Duration ISSUER_TIMEOUT = Duration.ofSeconds(5);

    private final UsageDirectory usage = new UsageDirectory();
    private final LambdaInvoker functions;
    private final FunctionAuthorizers functionAuthorizers;
    private final IamUsers iamUsers;
    private final UserPools userPools;
    private final TokenIssuers tokenIssuers;
    private final Network network = new Network();
    private final StageCaches caches;
    private final HttpApiGuards httpApiGuards;
    private final WebSocketGuards webSocketGuards;
    private final InstantSource clock;
    private final Quotas quotas;

    Guarding(LambdaInvoker functions, HttpEndpoint http, String accountId, InstantSource clock) {
        this.functions = functions;
        this.functionAuthorizers = new FunctionAuthorizers(functions, clock);
        this.iamUsers = new IamUsers(accountId);
        this.userPools = new UserPools(clock);
        this.tokenIssuers = new TokenIssuers(clock);
        this.caches = new StageCaches(clock);
        this.clock = clock;
        this.quotas = new Quotas(usage, clock);
        IssuerKeys published = new PublishedKeys(url -> published(url, http), clock);
        IssuerKeys keys = userPools.issuerKeys().or(tokenIssuers.keysOr(published));
        this.httpApiGuards = new HttpApiGuards(keys, functions, iamUsers.credentials(), clock);
        this.webSocketGuards = new WebSocketGuards(
                functions,
                iamUsers.credentials(),
                new KeyedCallers(usage, new PlanThrottles(usage, clock), quotas),
                clock);
    }

    private static Bytes published(String url, HttpEndpoint http) {
        HttpCall call = new HttpCall("GET", url, hostOf(url), Bytes.EMPTY, ISSUER_TIMEOUT, true);
        HttpResponse answer = http.call(call, new Reasons());
        if (answer.status() != 200) {
            throw new IllegalStateException("it answered " + answer.status());
        }
        return answer.body();
    }

    private static Headers hostOf(String url) {
        return Headers.of("Host", URI.create(url).getRawAuthority(), "Accept", "application/json");
    }

    /** What guards the routes of HTTP APIs. */
    RouteGuards httpApiGuards() {
        return httpApiGuards;
    }

    /** What guards the routes of WebSocket APIs. */
    EventGuards webSocketGuards() {
        return webSocketGuards;
    }

    /** What keys use is counted where it is limited. */
    UsageMeter meter() {
        return new UsageMeter() {
            @Override
            public UsageDay used(UsagePlan plan, String keyId, LocalDate day) {
                return quotas.used(plan, keyId, day);
            }

            @Override
            public void setRemaining(UsagePlan plan, String keyId, long remaining) {
                quotas.setRemaining(plan, keyId, remaining);
            }
        };
    }

    Callers callers() {
        return new Callers(iamUsers, userPools, tokenIssuers, network);
    }

    StageCaches caches() {
        return caches;
    }

    Guards guards() {
        return new Guards(authorizers(functionAuthorizers), iamUsers.credentials(), usage, throttles(), network);
    }

    /** The credentials with which callers may sign. */
    IamCredentials signers() {
        return iamUsers.credentials();
    }

    /** What a caller signed with: integrations may ask to be called with it. */
    Optional<AwsCredentials> credentials(String accessKeyId) {
        return iamUsers.credentials()
                .find(accessKeyId)
                .map(user -> new AwsCredentials(accessKeyId, user.secretAccessKey(), user.sessionToken()));
    }

    /** Authorizers that know nothing of what others have said. */
    Authorizers freshAuthorizers() {
        return authorizers(new FunctionAuthorizers(functions, clock));
    }

    private Authorizers authorizers(FunctionAuthorizers ofFunctions) {
        Authorizers userPoolAuthorizers = new UserPoolAuthorizers(userPools.keys());
        return (authorizer, request, why) -> authorizer.type() == AuthorizerType.COGNITO_USER_POOLS
                ? userPoolAuthorizers.ask(authorizer, request, why)
                : ofFunctions.ask(authorizer, request, why);
    }

    /** In AWS's order: a client's own limits, then the stage's; what a throttle refuses does not count as used. */
    private Throttles throttles() {
        Throttles ofPlan = new PlanThrottles(usage, clock);
        Throttles ofStage = new StageThrottles(clock);
        return (request, why) -> {
            ofPlan.admit(request, why);
            ofStage.admit(request, why);
            quotas.admit(request, why);
        };
    }

    @Override
    public void stagePublished(PublishedStage published) {
        caches.stagePublished(published.restApiId(), published.stage());
    }

    @Override
    public void stageRemoved(String restApiId, String stageName) {
        caches.stageRemoved(restApiId, stageName);
    }

    @Override
    public void apiRemoved(String restApiId) {
        caches.apiRemoved(restApiId);
    }

    @Override
    public void stageCacheFlushed(String restApiId, String stageName) {
        caches.flush(restApiId, stageName);
    }

    @Override
    public void usageChanged(UsageSnapshot changed) {
        usage.replace(changed);
    }

    @Override
    public void stageAuthorizersCacheFlushed(String restApiId, String stageName) {
        functionAuthorizers.forget(restApiId, stageName);
    }

    @Override
    public void v2AuthorizersCacheReset(String apiId, String stageName) {
        httpApiGuards.forget(apiId, stageName);
    }
}

package dev.gatehouse.flow.backend.awsservice;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Knows the addresses that answer for AWS services. */
@FunctionalInterface
public interface ServiceEndpoints {

    /**
     * The base URI of a service.
     *
     * @param service as integration URIs name it: {@code sqs}, {@code states}, {@code runtime.sagemaker}
     * @return empty if nothing answers for it
     */
    Optional<URI> of(String service);

    /**
     * The endpoints of AWS's standard configuration: {@code AWS_ENDPOINT_URL_<SERVICE>}, where the service is spelled as AWS
     * SDKs do ({@code AWS_ENDPOINT_URL_SFN}, {@code AWS_ENDPOINT_URL_EVENTBRIDGE}), before {@code AWS_ENDPOINT_URL}. Neither
     * counts where {@code AWS_IGNORE_CONFIGURED_ENDPOINT_URLS} is true.
     *
     * @param environment environment variables
     */
    static ServiceEndpoints configured(Map<String, String> environment) {
        String ignore = environment.getOrDefault("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "");
        if (ignore.toLowerCase(Locale.ROOT).equals("true")) {
            return service -> Optional.empty();
        }
        return service -> set(environment, KnownService.named(service).endpointVariable())
                .or(() -> set(environment, "AWS_ENDPOINT_URL"))
                .map(URI::create);
    }

    private static Optional<String> set(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable)).map(String::strip).filter(url -> !url.isEmpty());
    }

    /** These endpoints, and the others for services that these do not have. */
    default ServiceEndpoints or(ServiceEndpoints others) {
        return service -> of(service).or(() -> others.of(service));
    }
}

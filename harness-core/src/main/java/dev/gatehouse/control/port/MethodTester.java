package dev.gatehouse.control.port;

import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.request.TestInvokeAuthorizerRequest;
import dev.gatehouse.control.request.TestInvokeMethodRequest;
import dev.gatehouse.control.response.TestInvokeAuthorizerResponse;
import dev.gatehouse.control.response.TestInvokeMethodResponse;
import dev.gatehouse.model.rest.ApiSnapshot;

/**
 * Calls a method or an authorizer of an API that need not be deployed.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_TestInvokeMethod.html">TestInvokeMethod</a>
 */
public interface MethodTester {

    /** Runs the method as the API is now; the control plane has seen to it that resource and method exist. */
    TestInvokeMethodResponse testInvokeMethod(ApiSnapshot api, TestInvokeMethodRequest request);

    /** Asks an authorizer as the API is now; the control plane has seen to it that it exists. */
    default TestInvokeAuthorizerResponse testInvokeAuthorizer(ApiSnapshot api, TestInvokeAuthorizerRequest request) {
        throw new ControlException(
                "UnsupportedOperationException", 501, "this control plane was started without trial calls");
    }
}

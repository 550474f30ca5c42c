package org.zhiyuan.soap.internal;

import org.apache.cxf.binding.soap.SoapMessage;
import org.apache.cxf.binding.soap.interceptor.AbstractSoapInterceptor;
import org.apache.cxf.binding.soap.interceptor.ReadHeadersInterceptor;
import org.apache.cxf.phase.Phase;
import org.zhiyuan.core.PlatformException;

/** Signs in by the HTTP Authorization header; runs once the SOAP version is known, so that a refusal answers in it. */
final class HeaderSignIn extends AbstractSoapInterceptor {
    private final SignIn signIn;
    private final Faults faults;

    HeaderSignIn(SignIn signIn, Faults faults) {
        super(Phase.READ);
        addAfter(ReadHeadersInterceptor.class.getName());
        this.signIn = signIn;
        this.faults = faults;
    }

    @Override
    public void handleMessage(SoapMessage message) {
        String authorization = Requests.header(message, "Authorization");
        try {
            if (authorization == null) {
                signIn.anonymous(message);
            } else {
                signIn.header(message, authorization);
            }
        } catch (PlatformException e) {
            throw faults.of(e, message);
        }
    }
}

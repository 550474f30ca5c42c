package org.zhiyuan.soap.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.namespace.QName;
import org.apache.cxf.binding.soap.SoapHeader;
import org.apache.cxf.binding.soap.SoapMessage;
import org.apache.cxf.binding.soap.interceptor.AbstractSoapInterceptor;
import org.apache.cxf.headers.Header;
import org.apache.cxf.phase.Phase;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;

/** Signs in by a WS-Security UsernameToken with the password as text, and so understands the header when it must be understood. */
final class UsernameTokenSignIn extends AbstractSoapInterceptor {
    static final String NAMESPACE = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd";
    private static final QName SECURITY = new QName(NAMESPACE, "Security");
    private static final String DIGEST = "#PasswordDigest";
    private final SignIn signIn;
    private final Faults faults;

    UsernameTokenSignIn(SignIn signIn, Faults faults) {
        super(Phase.PRE_PROTOCOL);
        this.signIn = signIn;
        this.faults = faults;
    }

    @Override
    public Set<QName> getUnderstoodHeaders() {
        return Set.of(SECURITY);
    }

    @Override
    public void handleMessage(SoapMessage message) {
        List<Header> headers = message.getHeaders().stream()
                .filter(header -> SECURITY.equals(header.getName()))
                .toList();
        try {
            if (headers.size() > 1) {
                throw twice();
            }
            if (!headers.isEmpty()
                    && headers.get(0) instanceof SoapHeader
                    && headers.get(0).getObject() instanceof Element security) {
                read(message, security);
            }
        } catch (PlatformException e) {
            throw faults.of(e, message);
        }
    }

    private void read(SoapMessage message, Element security) {
        List<Element> tokens = children(security, NAMESPACE, "UsernameToken");
        List<Element> timestamps = children(security, Freshness.UTILITY, "Timestamp");
        if (tokens.size() > 1 || timestamps.size() > 1) {
            throw twice();
        }
        timestamps.forEach(signIn.freshness()::checkTimestamp);
        tokens.forEach(token -> token(message, token));
    }

    private static PlatformException twice() {
        return PlatformException.denied(Text.of(
                "消息只能有一个 Security、一个 UsernameToken、一个 Timestamp",
                "a message has one Security header with one UsernameToken and one Timestamp at most"));
    }

    private void token(SoapMessage message, Element token) {
        Element name = child(token, NAMESPACE, "Username");
        Element password = child(token, NAMESPACE, "Password");
        if (name == null || password == null || password.getAttribute("Type").endsWith(DIGEST)) {
            throw PlatformException.denied(Text.of(
                    "UsernameToken 须含 Username 和明文 Password（PasswordText）",
                    "the UsernameToken needs a Username and a Password of type PasswordText"));
        }
        signIn.freshness().checkCreated(token);
        signIn.password(message, name.getTextContent().strip(), password.getTextContent());
        signIn.freshness().use(token);
    }

    static Element child(Element parent, String namespace, String name) {
        List<Element> found = children(parent, namespace, name);
        return found.isEmpty() ? null : found.get(0);
    }

    private static List<Element> children(Element parent, String namespace, String name) {
        List<Element> found = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element
                    && name.equals(child.getLocalName())
                    && namespace.equals(child.getNamespaceURI())) {
                found.add(element);
            }
        }
        return found;
    }
}

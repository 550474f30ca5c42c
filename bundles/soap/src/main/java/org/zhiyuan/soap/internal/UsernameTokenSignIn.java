package org.zhiyuan.soap.internal;

import java.util.Set;

import javax.xml.namespace.QName;

import org.apache.cxf.binding.soap.SoapHeader;
import org.apache.cxf.binding.soap.SoapMessage;
import org.apache.cxf.binding.soap.interceptor.AbstractSoapInterceptor;
import org.apache.cxf.headers.Header;
import org.apache.cxf.phase.Phase;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
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
        Header header = message.getHeader(SECURITY);
        if (!(header instanceof SoapHeader) || !(header.getObject() instanceof Element security)) {
            return;
        }
        try {
            Element token = child(security, "UsernameToken");
            if (token != null) {
                read(message, token);
            }
        } catch (PlatformException e) {
            throw faults.of(e, message);
        }
    }

    private void read(SoapMessage message, Element token) {
        Element name = child(token, "Username");
        Element password = child(token, "Password");
        if (name == null || password == null || password.getAttribute("Type").endsWith(DIGEST)) {
            throw PlatformException.denied(Text.of("UsernameToken 须含 Username 和明文 Password（PasswordText）",
                    "the UsernameToken needs a Username and a Password of type PasswordText"));
        }
        signIn.password(message, name.getTextContent().strip(), password.getTextContent());
    }

    private static Element child(Element parent, String name) {
        NodeList children = parent.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            Node child = children.item(i);
            if (child instanceof Element element && name.equals(child.getLocalName()) && NAMESPACE.equals(child.getNamespaceURI())) {
                return element;
            }
        }
        return null;
    }
}

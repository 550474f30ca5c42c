package org.zhiyuan.soap.internal;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.cxf.binding.soap.SoapMessage;
import org.apache.cxf.binding.soap.interceptor.AbstractSoapInterceptor;
import org.apache.cxf.phase.Phase;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;

/** Reads on behind the request: what stands there was looked at by nobody, so that two readers could see two requests. */
final class OneBody extends AbstractSoapInterceptor {
    private final Faults faults;

    OneBody(Faults faults) {
        super(Phase.PRE_LOGICAL);
        this.faults = faults;
    }

    @Override
    public void handleMessage(SoapMessage message) {
        XMLStreamReader reader = message.getContent(XMLStreamReader.class);
        if (reader == null) {
            return;
        }
        try {
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    throw faults.of(
                            PlatformException.invalid(
                                    "Body",
                                    Text.of(
                                            "消息只能有一个请求：一个 Body，其中一个元素",
                                            "must hold one request: one Body with one element")),
                            message);
                }
            }
        } catch (XMLStreamException e) {
            throw faults.of(
                    PlatformException.invalid("Body", Text.of("不是格式正确的XML", "is not well-formed XML")), message);
        }
    }
}

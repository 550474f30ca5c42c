package org.zhiyuan.soap.internal;

import javax.xml.bind.ValidationEvent;
import javax.xml.bind.ValidationEventHandler;
import javax.xml.stream.XMLStreamReader;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.PhaseInterceptorChain;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;

/** Refuses a value that is not of its element's type by the element's name, as REST does; XML binding knows only the value. */
final class IllFormed implements ValidationEventHandler {

    @Override
    public boolean handleEvent(ValidationEvent event) {
        Message message = PhaseInterceptorChain.getCurrentMessage();
        XMLStreamReader reader = message == null ? null : message.getContent(XMLStreamReader.class);
        if (event.getLinkedException() != null && reader != null && reader.hasName()) {
            throw PlatformException.invalid(reader.getLocalName(), Text.of("类型不正确", "has the wrong type"));
        }
        return false;
    }
}

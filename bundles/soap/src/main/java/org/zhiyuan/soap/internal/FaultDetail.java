package org.zhiyuan.soap.internal;

import org.apache.cxf.binding.soap.SoapMessage;
import org.apache.cxf.binding.soap.interceptor.AbstractSoapInterceptor;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.phase.Phase;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;

/**
 * Gives faults that arose before any contract was reached (bad XML, an unknown operation) the platform's detail, and hides what is
 * internal.
 */
final class FaultDetail extends AbstractSoapInterceptor {
    private static final int LONG_ENOUGH = 300;
    private final Faults faults;

    FaultDetail(Faults faults) {
        super(Phase.SETUP);
        this.faults = faults;
    }

    @Override
    public void handleMessage(SoapMessage message) {
        Exception thrown = message.getContent(Exception.class);
        if (thrown == null || thrown instanceof Fault known && known.hasDetails()) {
            return;
        }
        SoapMessage request = (SoapMessage) message.getExchange().getInMessage();
        Fault told = faults.of(isTheirs(thrown, request) && !isTold(thrown) ? unreadable(thrown) : thrown, request);
        message.setContent(Exception.class, told);
    }

    /** What failed before any contract was called is to be blamed on the caller's document. */
    private static boolean isTheirs(Exception thrown, SoapMessage request) {
        return thrown instanceof Fault && request.getExchange().getOutMessage() == null;
    }

    /** Whether the platform itself has said what is wrong, as with a value of the wrong type. */
    private static boolean isTold(Throwable thrown) {
        return thrown != null && (thrown instanceof PlatformException || isTold(thrown.getCause()));
    }

    private static PlatformException unreadable(Exception thrown) {
        String said = String.valueOf(thrown.getMessage()).replaceAll("\\s+", " ");
        String brief = said.length() > LONG_ENOUGH ? said.substring(0, LONG_ENOUGH) + "…" : said;
        return new PlatformException(
                ErrorCode.INVALID, Text.of("无法读取请求：" + brief, "the request can't be read: " + brief));
    }
}

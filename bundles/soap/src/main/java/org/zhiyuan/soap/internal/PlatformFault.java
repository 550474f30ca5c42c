package org.zhiyuan.soap.internal;

import javax.xml.ws.WebFault;
import org.zhiyuan.wire.FaultDto;

/** The one fault of every operation, with the same parts as a REST problem. */
@WebFault(name = PlatformFault.NAME, targetNamespace = Endpoints.TYPES)
public class PlatformFault extends Exception {
    static final String NAME = "PlatformFault";
    private static final long serialVersionUID = 1L;
    private final transient FaultDto detail;

    public PlatformFault(String message, FaultDto detail) {
        super(message);
        this.detail = detail;
    }

    public FaultDto getFaultInfo() {
        return detail;
    }
}

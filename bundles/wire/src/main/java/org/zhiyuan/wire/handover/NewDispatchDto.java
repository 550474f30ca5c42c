package org.zhiyuan.wire.handover;

import javax.xml.bind.annotation.XmlType;

/** The way or the document number under which it is sent (移送方式). */
@XmlType(name = "NewDispatch")
public final class NewDispatchDto {
    public String channel;
}

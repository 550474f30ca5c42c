package org.zhiyuan.wire.station;

import javax.xml.bind.annotation.XmlType;

/** That an objection was taken in, and its number (受理回执). */
@XmlType(name = "ObjectionReceipt")
public final class ObjectionReceiptDto {
    public String notice;
    public Integer number;
}

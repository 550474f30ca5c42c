package org.zhiyuan.wire.record;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;

/** A certificate wanted: for whom, first and last day. */
@XmlType(name = "CertificateOrder")
public final class CertificateOrderDto {
    public String expert;
    @XmlSchemaType(name = "date")
    public String from;
    @XmlSchemaType(name = "date")
    public String until;
}

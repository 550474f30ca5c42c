package org.zhiyuan.wire.record;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;

/** A certificate wanted: for whom, first and last day; the rest is the province's to state, and the office's own where it is left out. */
@XmlType(name = "CertificateOrder")
public final class CertificateOrderDto {
    public String expert;

    @XmlSchemaType(name = "date")
    public String from;

    @XmlSchemaType(name = "date")
    public String until;

    public String head;
    public String handler;
    public String contact;
    public String remarks;
}

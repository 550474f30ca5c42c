package org.zhiyuan.wire.activity;

import javax.xml.bind.annotation.XmlType;

/** What an enterprise asks for (服务需求), R42. */
@XmlType(name = "NewDemand")
public final class NewDemandDto {
    public String subject;
    public String description;
    public String risk;
}

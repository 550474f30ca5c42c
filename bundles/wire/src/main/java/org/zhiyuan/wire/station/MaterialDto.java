package org.zhiyuan.wire.station;

import javax.xml.bind.annotation.XmlType;

/** One material of an application (申请材料) and the document that holds it. */
@XmlType(name = "Material")
public final class MaterialDto {
    public String kind;
    public String document;
}

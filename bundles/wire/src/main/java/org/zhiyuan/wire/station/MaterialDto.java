package org.zhiyuan.wire.station;

import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.station.MaterialKind;
import org.zhiyuan.wire.Names;

/** One material of an application (申请材料) and the document that holds it. */
@XmlType(name = "Material")
public final class MaterialDto {
    @Names(MaterialKind.class)
    public String kind;

    public String document;
}

package org.zhiyuan.wire.rule;

import javax.xml.bind.annotation.XmlType;

/** A city of the province (设区市), R2. */
@XmlType(name = "BookDivision")
public final class BookDivisionDto {
    public String region;
    public String name;
}

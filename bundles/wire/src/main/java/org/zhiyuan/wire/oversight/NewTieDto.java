package org.zhiyuan.wire.oversight;

import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.decision.TieKind;
import org.zhiyuan.wire.Names;

/** A tie as it is declared (回避关系申报), R94; without an official it is the caller's own. */
@XmlType(name = "NewTie")
public final class NewTieDto {
    public String official;

    @Names(TieKind.class)
    public String kind;

    public String unit;
    public String person;
    public String note;
}

package org.zhiyuan.wire.expert;

import java.util.List;
import javax.xml.bind.annotation.XmlType;

/** The types of expert there are now. */
@XmlType(name = "ExpertTypePage")
public final class ExpertTypePageDto {
    public List<ExpertTypeDto> items;
}

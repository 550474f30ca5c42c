package org.zhiyuan.wire.station;

import java.util.List;
import javax.xml.bind.annotation.XmlType;

/** The items that are wanted (补正事项), R96. */
@XmlType(name = "NewSupplement")
public final class NewSupplementDto {
    public List<String> items;
}

package org.zhiyuan.operations.common;

import javax.xml.bind.annotation.adapters.XmlAdapter;

/** Reads a flag from XML strictly; XML binding would take what is none for one that was left out. */
public final class Flag extends XmlAdapter<String, Boolean> {

    @Override
    public Boolean unmarshal(String text) {
        return switch (text.strip()) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> throw new IllegalArgumentException("no flag");
        };
    }

    @Override
    public String marshal(Boolean flag) {
        return flag == null ? null : flag.toString();
    }
}

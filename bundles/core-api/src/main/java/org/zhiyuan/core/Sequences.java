package org.zhiyuan.core;

import org.osgi.annotation.versioning.ProviderType;

/** Gives out running numbers without gaps within a unit of work, for titles, letters, agreements and certificates. */
@ProviderType
public interface Sequences {

    /** The next number of the series, from 1; joins the open unit of work, so a rolled-back one is given again. */
    long next(String series);
}

package org.zhiyuan.rule.spi;

import java.io.InputStream;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A province's rule book (规则包) as an exchangeable bundle: its divisions, parameters, lists and clauses as data; an OSGi service. The
 * platform applies the one whose province it is set to.
 */
@ConsumerType
@FunctionalInterface
public interface RulePack {

    /** The book as JSON in UTF-8, in the format of the plugin author's guide; opened anew by each call. */
    InputStream open();
}

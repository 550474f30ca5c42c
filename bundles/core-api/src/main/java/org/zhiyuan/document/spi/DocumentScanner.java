package org.zhiyuan.document.spi;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.zhiyuan.core.Text;

/** Looks into a document before it is kept (上传文件查毒), such as a virus scanner; an OSGi service, and all that are there are asked. */
@ConsumerType
@FunctionalInterface
public interface DocumentScanner {

    /**
     * @param mediaType as sniffed from the content
     * @param content whole; the platform closes it
     * @return why the document is refused, empty if nothing was found
     * @throws IOException if it could not be scanned; then the document is refused for the time being
     */
    Optional<Text> refuse(String name, String mediaType, InputStream content) throws IOException;
}

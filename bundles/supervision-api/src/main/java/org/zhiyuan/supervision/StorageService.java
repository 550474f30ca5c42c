package org.zhiyuan.supervision;

/** Whether what is written now is kept (存储状态). */
public interface StorageService {

    /**
     * Writes for the sake of writing, at most once a second; in between tells what it found last. @throws
     * org.zhiyuan.core.PlatformException UNAVAILABLE where nothing can be written, with the reason
     */
    void probe();
}

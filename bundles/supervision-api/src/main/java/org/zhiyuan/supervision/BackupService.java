package org.zhiyuan.supervision;

import org.zhiyuan.core.Caller;

/** Copies the platform's state while others go on working (联机备份), so that a platform can be started on the copy. */
public interface BackupService {

    /**
     * Copies database, documents and keys, as they are at one moment or later, into a folder on the platform's machine; it is there
     * whole, or not at all.
     *
     * @param folder an absolute path outside the state folder; nothing is there yet, or an empty folder
     * @throws org.zhiyuan.core.PlatformException INVALID for a folder that can't be taken; CONFLICT while another backup is made, or
     *     where the database has means of its own; UNAVAILABLE if the copy can't be written
     */
    Backup make(Caller caller, String folder);
}

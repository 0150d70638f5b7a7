package org.subnotice.notifier.reaction;

import java.util.Map;
import org.subnotice.core.window.Window;

/**
 * A window whose notice is on record, and the mails that have not been handed over, by Message-ID.
 */
record PreparedNotice(Window window, Map<String, ReadyMail> outstanding) {}

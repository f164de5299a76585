import type { MenuCommand } from '#api/contract';
import type { Language } from './host-words';

/** Roles of Electron that the menus use; their own labels exist in English only. */
export type MenuRole =
  | 'about'
  | 'services'
  | 'hide'
  | 'hideOthers'
  | 'unhide'
  | 'quit'
  | 'cut'
  | 'copy'
  | 'paste'
  | 'pasteAndMatchStyle'
  | 'delete'
  | 'selectAll'
  | 'resetZoom'
  | 'zoomIn'
  | 'zoomOut'
  | 'togglefullscreen'
  | 'minimize'
  | 'zoom'
  | 'front'
  | 'close'
  | 'reload'
  | 'toggleDevTools';

export interface MenuLabels {
  menus: Record<'app' | 'file' | 'edit' | 'view' | 'window' | 'help', string>;
  commands: Record<MenuCommand, string>;
  roles: Record<MenuRole, string>;
}

/** `&` marks the access key of a menu on Windows and Linux. */
const ar: MenuLabels = {
  menus: {
    app: 'محرِّر',
    file: '&ملف',
    edit: '&تحرير',
    view: '&عرض',
    window: '&نافذة',
    help: '&مساعدة',
  },
  commands: {
    undo: 'تراجع',
    redo: 'إعادة',
    'new-draft': 'مسودة جديدة',
    import: 'استيراد مقال…',
    export: 'تصدير…',
    preview: 'معاينة',
    'toggle-library': 'المكتبة',
    'toggle-inspector': 'اللوحة الجانبية',
    'focus-mode': 'وضع التركيز',
    'switch-language': 'الواجهة بالإنجليزية (English)',
    'find-draft': 'البحث في المسودات',
    history: 'النسخ السابقة',
    trash: 'سلة المهملات',
    'duplicate-draft': 'تكرار المسودة',
    'bulk-import': 'استيراد ملفات كثيرة…',
    'bulk-export': 'تصدير مسودات كثيرة…',
    backup: 'النسخ الاحتياطي…',
    find: 'بحث في المقال…',
    replace: 'بحث واستبدال…',
    'find-placeholder': 'الموضع الناقص التالي',
    outline: 'مخطط المقال',
    comments: 'التعليقات',
    typewriter: 'السطر في وسط النافذة',
    'dim-others': 'إبراز الفقرة الجارية',
    'zoom-in': 'تكبير الورقة',
    'zoom-out': 'تصغير الورقة',
    'zoom-reset': 'الورقة بحجمها المعتاد',
    'command-palette': 'كل الأوامر…',
    shortcuts: 'اختصارات لوحة المفاتيح',
    settings: 'الإعدادات…',
  },
  roles: {
    about: 'حول محرِّر',
    services: 'الخدمات',
    hide: 'إخفاء محرِّر',
    hideOthers: 'إخفاء البرامج الأخرى',
    unhide: 'إظهار الكل',
    quit: 'إنهاء محرِّر',
    cut: 'قص',
    copy: 'نسخ',
    paste: 'لصق',
    pasteAndMatchStyle: 'لصق بلا تنسيق',
    delete: 'حذف',
    selectAll: 'تحديد الكل',
    resetZoom: 'الحجم الأصلي',
    zoomIn: 'تكبير',
    zoomOut: 'تصغير',
    togglefullscreen: 'ملء الشاشة',
    minimize: 'تصغير النافذة',
    zoom: 'تكبير النافذة',
    front: 'إحضار الكل إلى الأمام',
    close: 'إغلاق النافذة',
    reload: 'إعادة تحميل',
    toggleDevTools: 'أدوات المطورين',
  },
};

const en: MenuLabels = {
  menus: {
    app: 'Muharrir',
    file: '&File',
    edit: '&Edit',
    view: '&View',
    window: '&Window',
    help: '&Help',
  },
  commands: {
    undo: 'Undo',
    redo: 'Redo',
    'new-draft': 'New Draft',
    import: 'Import Article…',
    export: 'Export…',
    preview: 'Preview',
    'toggle-library': 'Library',
    'toggle-inspector': 'Side Panel',
    'focus-mode': 'Focus Mode',
    'switch-language': 'Interface in Arabic (العربية)',
    'find-draft': 'Search Drafts',
    history: 'Earlier Versions',
    trash: 'Trash',
    'duplicate-draft': 'Duplicate Draft',
    'bulk-import': 'Import Many Files…',
    'bulk-export': 'Export Many Drafts…',
    backup: 'Backup…',
    find: 'Find in the Article…',
    replace: 'Find and Replace…',
    'find-placeholder': 'Next Gap to Fill',
    outline: 'Outline',
    comments: 'Comments',
    typewriter: 'Keep the Line in the Middle',
    'dim-others': 'Highlight the Current Paragraph',
    'zoom-in': 'Larger Sheet',
    'zoom-out': 'Smaller Sheet',
    'zoom-reset': 'Usual Size of the Sheet',
    'command-palette': 'All Commands…',
    shortcuts: 'Keyboard Shortcuts',
    settings: 'Settings…',
  },
  roles: {
    about: 'About Muharrir',
    services: 'Services',
    hide: 'Hide Muharrir',
    hideOthers: 'Hide Others',
    unhide: 'Show All',
    quit: 'Quit Muharrir',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    pasteAndMatchStyle: 'Paste Without Formatting',
    delete: 'Delete',
    selectAll: 'Select All',
    resetZoom: 'Actual Size',
    zoomIn: 'Zoom In',
    zoomOut: 'Zoom Out',
    togglefullscreen: 'Full Screen',
    minimize: 'Minimize',
    zoom: 'Zoom',
    front: 'Bring All to Front',
    close: 'Close Window',
    reload: 'Reload',
    toggleDevTools: 'Developer Tools',
  },
};

/** What the application menu and the context menu say. */
export const menuLabels: Record<Language, MenuLabels> = { ar, en };

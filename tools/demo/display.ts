/** Is there a screen on which a person would see a window? */
export const hasDisplay = (platform: NodeJS.Platform, env: Record<string, string | undefined>): boolean =>
  platform === 'darwin' || platform === 'win32' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)

import '../../session/start.tsx'
